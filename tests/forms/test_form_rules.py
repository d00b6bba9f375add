"""Every rule for forms lets a good form pass and finds the fault planted in a bad one."""

from xml.etree import ElementTree as ET

import pytest

from tests.forms import form_rules as rules

GOOD = """
<ui version="4.0">
 <class>PledgeEditor</class>
 <widget class="QWidget" name="PledgeEditor">
  <layout class="QFormLayout" name="fields">
   <item row="0" column="0">
    <widget class="QLabel" name="promise_label">
     <property name="text"><string>&amp;Promise</string></property>
     <property name="buddy"><cstring>promise</cstring></property>
    </widget>
   </item>
   <item row="0" column="1"><widget class="QLineEdit" name="promise"/></item>
   <item row="1" column="1">
    <widget class="QPlainTextEdit" name="reason">
     <property name="accessibleName"><string>Reason</string></property>
    </widget>
   </item>
   <item row="2" column="1"><spacer name="verticalSpacer"/></item>
   <item row="3" column="1">
    <widget class="QPushButton" name="record">
     <property name="text"><string>Record pledge</string></property>
     <property name="look" stdset="0"><string notr="true">primary</string></property>
    </widget>
   </item>
   <item row="4" column="1">
    <widget class="WrapLabel" name="state">
     <property name="text"><string/></property>
     <property name="filled_later" stdset="0"><bool>true</bool></property>
     <property name="look" stdset="0"><string notr="true">pill</string></property>
     <property name="tone" stdset="0"><string notr="true">late</string></property>
    </widget>
   </item>
  </layout>
 </widget>
 <customwidgets>
  <customwidget>
   <class>WrapLabel</class><extends>QLabel</extends>
   <header>coprod_desktop.widgets.wrap_label</header>
  </customwidget>
 </customwidgets>
 <tabstops><tabstop>promise</tabstop><tabstop>reason</tabstop></tabstops>
 <resources/>
 <connections/>
</ui>
"""
COMBO = '<widget class="QComboBox" name="kind"><property name="accessibleName">\
<string>Kind</string></property></widget>'


@pytest.mark.parametrize("rule", rules.RULES)
def test_a_good_form_has_no_faults(rule: rules.Rule) -> None:
    assert rule("pledge_editor", ET.fromstring(GOOD)) == []


@pytest.mark.parametrize(
    ("rule", "good", "bad"),
    [
        (rules.root_class_is_the_stem, "<class>PledgeEditor<", "<class>Form<"),
        (rules.root_class_is_the_stem, 'name="PledgeEditor"', 'name="Form"'),
        (rules.names_are_ours, 'name="record"', 'name="pushButton"'),
        (rules.names_are_ours, 'name="promise_label"', 'name="label_2"'),
        (rules.names_are_ours, 'name="fields"', 'name="formLayout"'),
        (rules.names_are_ours, 'name="fields"', ""),
        (rules.names_are_ours, 'name="record"', 'name="recordPledge"'),
        (rules.every_input_is_named, "<cstring>promise<", "<cstring>reason<"),
        (rules.every_input_is_named, "<string>Reason</string>", "<string/>"),
        (rules.every_input_is_named, '<widget class="QLineEdit" name="promise"/>', COMBO),
        (rules.every_buddy_exists, "<cstring>promise<", "<cstring>promised<"),
        (rules.labels_and_buttons_have_text, "<string>Record pledge</string>", "<string/>"),
        (rules.labels_and_buttons_have_text, "<string>&amp;Promise</string>", "<string> </string>"),
        (rules.labels_and_buttons_have_text, "<bool>true<", "<bool>false<"),
        (rules.labels_and_buttons_have_text, 'class="QLineEdit"', 'class="QGroupBox"'),
        (rules.tab_order_is_set, "<tabstop>reason</tabstop>", ""),
        (rules.tab_order_is_set, "<tabstop>reason<", "<tabstop>why<"),
        (rules.nothing_is_connected, "<connections/>", "<connections><connection/></connections>"),
        (rules.nothing_is_connected, "<resources/>", "<slots><slot>save()</slot></slots>"),
        (rules.nothing_is_styled, 'name="accessibleName"', 'name="styleSheet"'),
        (rules.nothing_is_styled, 'name="accessibleName"', 'name="font"'),
        (rules.nothing_is_styled, "<string>Reason</string>", '<iconset theme="a"/>'),
        (rules.nothing_is_styled, "<resources/>", "<resources><include/></resources>"),
        (rules.looks_are_known, ">primary<", ">card<"),
        (rules.looks_are_known, ">late<", ">shouting<"),
        (rules.looks_are_known, ">pill<", ">quiet<"),
        (rules.painted_controls_are_ours, "coprod_desktop.widgets.wrap_label", "wrap_label.h"),
    ],
)
def test_a_planted_fault_is_found(rule: rules.Rule, good: str, bad: str) -> None:
    assert good in GOOD

    assert rule("pledge_editor", ET.fromstring(GOOD.replace(good, bad, 1))) != []


def test_a_form_with_a_name_not_in_snake_case_is_found() -> None:
    assert rules.root_class_is_the_stem("PledgeEditor", ET.fromstring(GOOD)) != []
