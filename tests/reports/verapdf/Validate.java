import java.io.BufferedReader;
import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Reference;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Validates the files named on standard input, one a line, against PDF/UA-1 and PDF/A-2a.
 *
 * <p>One line a file and profile is written: the name, the profile, then each rule that failed
 * as clause and number. The profiles are read here, for the archive that brings veraPDF lacks
 * the part of it that reads XML.
 */
public final class Validate {
    private static final String FOLDER = "/org/verapdf/pdfa/validation/";

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile[] profiles = {
            profile("PDFUA-1.xml", PDFAFlavour.PDFUA_1), profile("PDFA-2A.xml", PDFAFlavour.PDFA_2_A)
        };
        BufferedReader names = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        for (String name = names.readLine(); name != null; name = names.readLine()) {
            for (ValidationProfile profile : profiles) {
                System.out.println(name + "\t" + profile.getPDFAFlavour().getId() + failed(name, profile));
            }
        }
    }

    private static String failed(String name, ValidationProfile profile) throws Exception {
        TreeMap<String, String> found = new TreeMap<>();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new File(name), profile.getPDFAFlavour());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion assertion : result.getTestAssertions()) {
                RuleId rule = assertion.getRuleId();
                found.put(rule.getClause() + "-" + rule.getTestNumber(), assertion.getMessage());
            }
            if (!result.isCompliant() && found.isEmpty()) {
                found.put("unknown", "veraPDF names no rule");
            }
        }
        StringBuilder line = new StringBuilder();
        found.forEach((rule, message) -> line.append('\t').append(rule).append(' ').append(message));
        return line.toString().replace('\n', ' ').replace('\r', ' ');
    }

    private static ValidationProfile profile(String name, PDFAFlavour flavour) throws Exception {
        Document read;
        try (InputStream stream = Validate.class.getResourceAsStream(FOLDER + name)) {
            read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        }
        Set<Rule> rules = new HashSet<>();
        for (Element rule : elements(read.getDocumentElement(), "rule")) {
            rules.add(rule(rule));
        }
        Set<Variable> variables = new HashSet<>();
        for (Element variable : elements(read.getDocumentElement(), "variable")) {
            variables.add(
                    Profiles.variableFromValues(
                            variable.getAttribute("name"),
                            variable.getAttribute("object"),
                            text(variable, "defaultValue"),
                            text(variable, "value")));
        }
        return Profiles.profileFromValues(
                flavour,
                Profiles.profileDetailsFromValues(name, name, "veraPDF", new Date(0)),
                "",
                rules,
                variables);
    }

    private static Rule rule(Element rule) {
        Element id = elements(rule, "id").get(0);
        RuleId number =
                Profiles.ruleIdFromValues(
                        PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                        id.getAttribute("clause"),
                        Integer.parseInt(id.getAttribute("testNumber")));
        List<ErrorArgument> none = Collections.emptyList();
        return Profiles.ruleFromValues(
                number,
                rule.getAttribute("object"),
                rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
                rule.getAttribute("tags"),
                text(rule, "description"),
                text(rule, "test"),
                Profiles.errorFromValues(text(rule, "message"), none),
                Collections.<Reference>emptyList());
    }

    private static String text(Element parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> made = new ArrayList<>();
        for (int place = 0; place < found.getLength(); place++) {
            made.add((Element) found.item(place));
        }
        return made;
    }
}
