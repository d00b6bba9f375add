<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a paper “{name}” already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionEditor</name>
    <message>
        <source>A name, initials, or several: “PH / SK”, “Everyone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionEditorDialog</name>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change action {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or in words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A few words about it (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words about it, may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to do after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges &amp; actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsModel</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Amendment</name>
    <message>
        <source>Add a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved minutes stay as they are. The correction is printed after them, with its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: leave it out of public copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendmentBlock</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproveMinutes</name>
    <message>
        <source>Approve and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved minutes are locked as they are. Corrections stand beside them, with their day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections agreed with it, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsideStrip</name>
    <message>
        <source>Put it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>A file of this name is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Put the new one in its place?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachedPapers</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of public copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper is attached yet. A survey, a letter or a plan that people shall read before the meeting belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx *.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif *.tiff);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept inside the group file, and go into the meeting pack. PDFs, pictures and Word documents can be attached, up to 20 MB each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 84 patients said about the phone menu: 61 wanted fewer choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it, or what the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceEditor</name>
    <message>
        <source>At the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came late, at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early, at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepped out at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepped out for an interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody declared, such as a relative who works there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which interest it was. Leave it empty when nobody stepped out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you remove comes here. It stays until you bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturedBlock</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChallengeMet</name>
    <message>
        <source>A challenge met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without noting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChallengeMetDialog</name>
    <message>
        <source>Change what was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChallengesOfMeeting</name>
    <message>
        <source>Challenges met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChallengesPanel</name>
    <message>
        <source>Challenges met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a challenge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesOf</name>
    <message>
        <source>All that was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistChoice</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through it together. Nobody needs to know it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistRun</name>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, such as “six patients and two staff together”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about each sentence, then choose what fits. Leave out what nobody can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistRunDialog</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>All ladders and checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through a checklist together, in twenty minutes or so. Do it again in half a year, and see what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone through so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing gone through yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistsPanel</name>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists of an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through a checklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistsView</name>
    <message>
        <source>See where you stand, say what shows it, and look again some months later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gets in the way, counted over a year, so that you can see what returns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosePledge</name>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they see or hear? (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of the group checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosePledgeDialog</name>
    <message>
        <source>A few words about it (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A second place for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Choose a second place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no copies there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyDoors</name>
    <message>
        <source>A second place for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group files (*.coprod);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this copy go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, please pass on the details below to whoever helps you. They hold nothing from your record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still here, and everything saved before is safe. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Critique</name>
    <message>
        <source>At which meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this critique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rung it stood on, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions about a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CritiqueDialog</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CritiquesPanel</name>
    <message>
        <source>A hard look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer three questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar for {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it like 30 November 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date, like 30 November 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogKeys</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencySheet</name>
    <message>
        <source>&amp;Print it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this sheet and write the password on it by hand. Put it in an envelope, and tell two people where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message>
        <source>Before you erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this person for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know that erasing cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single words of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These still stand in the places below. They may mean somebody else. Tick a word to replace it everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasePersonDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EveryonesCopies</name>
    <message>
        <source>Clear print, 14 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giant print, 24 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, 18 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save one of each size…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard, 12 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers come from the register: how many people read each size of print. Change them as you need.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>And {n} more. Type a word above to find one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more in the record has “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a group file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameworkEditor</name>
    <message>
        <source>A few words beside the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ladder of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question whose yes leads here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from, an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to thank, shown and printed with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameworkEditorDialog</name>
    <message>
        <source>A checklist of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ladder of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change our checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change our ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stands under its heading. Alt and an arrow key moves one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the rungs in your own words. Two are enough to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rungs yet. Add the highest one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements yet. Add a heading first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rungs that share a way of working. The highest first. You may leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving makes a new version. What was placed or scored keeps the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand as on the ladder, the highest first. Alt and an arrow moves one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each score stands for, one a line. The lowest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means, in a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want to check, in short sentences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frameworks</name>
    <message>
        <source>Add a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a ladder or checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladders and checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladders and checklists (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladders, checklists and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make our own from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you place and check your work against, and whom to thank for it. You can make your own, and share it with other groups as a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontDoor</name>
    <message>
        <source>Group files (*.coprod);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a group file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be kept?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoBack</name>
    <message>
        <source>&amp;Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy to see what is in it. Nothing is changed until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this copy go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest changes in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences in a row without word before we ask how somebody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office is held for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft minutes go round within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in only what your own rules say. The program then keeps count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters before the numbers of &amp;actions (AP gives AP12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a place again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members needed to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them on the patient side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of members needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder you place your work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group is &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words for the four parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupEditorView</name>
    <message>
        <source>About this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestEditor</name>
    <message>
        <source>Add a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker from the hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They speak for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here but no member?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestEditorDialog</name>
    <message>
        <source>neither side: a guest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidedPlacing</name>
    <message>
        <source>Another rung fits better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it by plain questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk it over and choose one answer each. What you do not know, leave as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that rung instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why that one?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do everything again up to here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back everything down to here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A made-up group to try things in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin our own group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late, and nothing waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the last minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start taking minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where our work stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where our work stands, on the ladder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Go on with the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start taking minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Initiative</name>
    <message>
        <source>Across all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record parts shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the path as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was recorded before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest comes first. What was once said here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path as a list, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will know it works when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts were shared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed the parts shared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else takes part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitiativeEditor</name>
    <message>
        <source>Add an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this Always Event is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead on the patient side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead on the staff side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New phone menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients have had a part since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day on which patients or carers took part. Leave it empty if you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will know it works when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of work it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be different for people when it is done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else takes part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitiativePanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record which parts were shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach the next rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts were shared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this rung</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitiativeView</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this? {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Initiatives</name>
    <message>
        <source>Add an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a card. Enter places it, Ctrl+M moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest, newest or Z first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladders and checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No initiatives yet. An initiative is a piece of work that your group does or wants to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder with all initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one down. Then place it on the ladder together, and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient side&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff side&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitiativesModel</name>
    <message>
        <source>Patient side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitiativesView</name>
    <message>
        <source>Place it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it beside the ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: leave it out of public copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New phone menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of which initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair’s own notes (never printed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderBoard</name>
    <message>
        <source>Let go to move “{title}” to {place}. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{title}” to {place}: Enter puts it there, Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving “{title}”. Up and Down choose the rung, Enter puts it there, Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {rung}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is where it stands now, {place}. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” stays where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>patients put it here →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients put it on {rung}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff put it here →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff put it on {rung}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its password to go on where you were. Everything is kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongLinks</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger text (Ctrl and plus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything until the password is typed (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read about this screen (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text (Ctrl and minus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a correction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item to the agenda (Ctrl+Shift+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people to the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody who is here but no member (Ctrl+Shift+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree an action (Ctrl+Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the last minutes at this meeting (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the next meeting of this kind with this agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges met at this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges met…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the item (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this meeting: time, place, chair, last minutes, next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the agenda as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an item to move it, or press Alt+Up and Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as our agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line as notes (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this as our usual agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List with dots (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the chosen person: times, interest, role on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the item up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet. Add what the meeting will talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it filled in (Ctrl+Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers attached to this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients spoke on this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this item off to a later meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this meeting as a calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far an earlier action is (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of the patient side spoke on this item (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start taking minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the item out (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen person came just now (Alt+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen person came late, just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen person declares an interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen person declares an interest (Alt+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen person is not here (Alt+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen person left early, just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen person left just now (Alt+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen person sent apologies (Alt+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen person stepped out for an interest, or is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen person stepped out for an interest, or is back (Alt+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time, and how it fits the plan for the item shown (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item yet. Add the first one to the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is dealt with: go to the next (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times, interest, role on the day (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this item?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose voice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a decision (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a pledge (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingEditor</name>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people get in and take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the usual items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-free, hearing loop, bus 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of the last meeting were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, last minutes, actions, any other business and the next date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Tuesday Carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingHandingOn</name>
    <message>
        <source>Calendar entries (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingOffer</name>
    <message>
        <source>Press Ctrl, Shift and Enter to write it down, Esc to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>All meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose less above, or see them all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every meeting of your group belongs here: those to come, and those that were held. A meeting held on paper can be typed up too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One topic across all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan your first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record your first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the agenda or minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembershipEditor</name>
    <message>
        <source>Change a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by whom (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they came to speak here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they gather views (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (empty while they are a member)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom they speak for (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carers in the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the members at the annual meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Speaking for myself” is an honest answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembershipEditorDialog</name>
    <message>
        <source>Add to the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>About this file: copies, password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this group and its rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new group file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another group file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed and not saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewGroup</name>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  What is the &amp;group called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  What &amp;kind of group is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Where shall the &amp;file be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Do you want a &amp;password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin our group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin our own group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Riverside patient group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four questions. You can change the first two later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the file without its password, and nobody can find the password out. Write it down and keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds everything. Keep it where you will find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, if you want one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a password, only those who know it can read the file. Without one, anyone with the file can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people get in and take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the agenda that your group keeps as its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick with the space bar. The order and the words can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the built-in agenda again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Choose a group file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group files (*.coprod)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group files (*.coprod);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue into a new file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsShared</name>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk it over with both sides, then choose one answer for each part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts were shared?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these the password too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything until the password is typed (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by &amp;itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, the window shows nothing until the password is typed. What you were typing is kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the emergency sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the password away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These copies can be read by anyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEditor</name>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same with the &amp;copies of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password it has &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEditorView</name>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathStep</name>
    <message>
        <source>Who changed this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this? {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those who left, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives they lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings, actions or pledges yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer in the file. Undo may bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, hearing loop, a lift home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what they tell you themselves. No reasons, nothing about health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, email, or “ask at reception”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of print for their papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they ask for to take part (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEditorDialog</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Compare the second copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is safe, and what is not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this file lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCardView</name>
    <message>
        <source>Open that one to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name} to read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceInitiative</name>
    <message>
        <source>Agreed by the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without placing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this out if you like. Some work is right on a lower rung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient side&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff side&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is in the record, or say it in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can still be influenced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What in the record shows it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What set the limit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rung is it on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose view is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why here, and not higher or lower?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this rung is right here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceInitiativeDialog</name>
    <message>
        <source>Place it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it: {rung}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PledgeEditor</name>
    <message>
        <source>All patients of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something others can see and check, in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree to it being shown in public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PledgeEditorDialog</name>
    <message>
        <source>Change the pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the pledge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PledgePanel</name>
    <message>
        <source>All patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pledges</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges &amp; actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened since?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintRoom</name>
    <message>
        <source>A picture. Choose Text of this page to have its words read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies for everybody, each in the size they read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group: names in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public copy leaves out confidential items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public: names as initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see here is exactly what comes out on paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintRoomView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close without saving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group files (*.coprod)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked – Coprod Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed last is not saved. Close all the same?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RealityPanel</name>
    <message>
        <source>Not written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it says “co-produced”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RealityShortPanel</name>
    <message>
        <source>What the record shows, in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it says “co-produced”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportAction</name>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportActionDialog</name>
    <message>
        <source>Keep the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of an earlier meeting is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, if it is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladders and checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges &amp; actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RungFinderPanel</name>
    <message>
        <source>Any rung can be the honest answer, and right for the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help me find the rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you find the rung?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know the rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose {rung}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers point to {rung}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers point to {rung}. Why another one: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the ladder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Coprod Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>Close without giving a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “five patients, on paper slips”. No names are needed, and everybody sees this at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient side&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff side&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rung is it on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose view is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why here, and not higher or lower?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundnessCard</name>
    <message>
        <source>Check this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this file sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue into a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program looks at every page of the file, and at what leads from one entry to another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingKeeper</name>
    <message>
        <source>“{word}” is no longer one of your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is one of your group’s words now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Check spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word here is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this word (the group learned it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn this word (for the whole group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word is like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling of “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Five steps to success</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take several steps back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThisFile</name>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Write it like 6.30 pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time, like 6.30 pm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Back to all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic across all meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoSidesPanel</name>
    <message>
        <source>Agree a place together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask both sides again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two sides say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedBefore</name>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were typed and not saved. Nothing is decided for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were typing this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedBeforeDialog</name>
    <message>
        <source>Copy what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what I typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedMoment</name>
    <message>
        <source>12 midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a group file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group file has a password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A made-up group shows what a year of work looks like. You can try everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin our own group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four short questions, and your group has its own file. You say where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, the ladder of co-production and pledges, in one file on this computer. Nothing is ever sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a group file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the example group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Coprod Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your group has a file already, here or on a stick? Then open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCame</name>
    <message>
        <source>All meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a name, or press Enter on it, to see the person&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting has been held yet. Once you tick who came, you can see it here over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCameModel</name>
    <message>
        <source>Apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>{field}, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_QuestionPart</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier answers ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StatementPart</name>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word of it, then choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What in the record shows it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StepPart</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._dialog</name>
    <message>
        <source>Where shall the papers be saved?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>It goes to the bin, with all reports on it. You can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the bin, with what happened since. You can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the pledge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
