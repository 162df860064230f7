package org.wandelwerk.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one part of a document without building it up, and refuses what would fetch, run or ask for something. */
final class MarkupPart {

    /** Below what the parser of the platform itself refuses. */
    private static final int DEEPEST = 90;

    /** Eight times what the office program of most people takes. */
    private static final int LONGEST_FORMULA = 65_536;

    private static final long MOST_ELEMENTS = 3_000_000;

    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "ddeLink",
            "oleLink",
            "altChunk",
            "subDoc",
            "attachedTemplate",
            "mailMerge",
            "event-listener",
            "macro",
            "dde-source",
            "dde-connection",
            "dde-connection-decl",
            "webPr",
            "dbPr",
            "olapPr");

    /** What a cell calculates and gets from other programs or houses. */
    private static final String FETCHING = "(?is).*\\b(DDE|WEBSERVICE|CALL|REGISTER\\.ID)\\s*\\(.*";

    /** Where a document may lead somebody who presses it. */
    private static final String PRESSED = "(?i)(https?://|mailto:|tel:|#|\\.?/|[^:]*$).*";

    private static final String ELSEWHERE = "(?s)([A-Za-z][A-Za-z0-9+.-]*:|//|\\\\).*";

    private static final XMLInputFactory READERS = readers();

    private final XMLStreamReader reader;
    private int depth;
    private long elements;
    private final FieldWords fields = new FieldWords();
    private int instructionDepth;
    private int formulaDepth;
    private final StringBuilder formula = new StringBuilder();

    private MarkupPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** What somebody does with each element and text of a part. */
    interface Reader {
        void read(XMLStreamReader at) throws XMLStreamException;
    }

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    static void check(InputStream content) {
        read(content, at -> new MarkupPart(at).check());
    }

    /** Hands a part over from its beginning; whatever is wrong with it is refused. */
    static void read(InputStream content, Reader with) {
        try {
            var stream = READERS.createXMLStreamReader(new ShortTags(content));
            with.read(stream);
            stream.close();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new UnusableFile(e);
        }
    }

    private void check() throws XMLStreamException {
        while (reader.hasNext()) {
            look(reader.next());
        }
        fields.end();
    }

    private void look(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnusableFile("entities");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            begin();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end();
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text();
        }
    }

    private void begin() {
        var name = reader.getLocalName();
        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new UnusableFile("unpacked");
        }
        if (FORBIDDEN.contains(name)) {
            throw new UnusableFile("element", name);
        }
        if (instructionDepth == 0 && name.matches("(del)?[iI]nstrText")) {
            instructionDepth = depth;
        } else if (formulaDepth == 0 && name.equals("f")) {
            formulaDepth = depth;
        }
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            attribute(name, reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        if (name.equals("Relationship")) {
            relationship();
        }
    }

    private void end() {
        if (depth == instructionDepth) {
            instructionDepth = 0;
        } else if (depth == formulaDepth) {
            formulaDepth = 0;
            checkFormula(formula.toString());
            formula.setLength(0);
        }
        depth--;
    }

    private static void checkFormula(String words) {
        if (words.matches(FETCHING)) {
            throw new UnusableFile("external", words.strip());
        }
    }

    private void attribute(String element, String name, String given) {
        var value = name.equals("href") ? address(given) : given;
        if (name.equals("instr")) {
            FieldWords.check(value);
        }
        if (name.equals("formula")) {
            checkFormula(value);
        }
        if (name.equals("fldCharType")) {
            fields.mark(value);
        }
        if (name.equals("href") && !element.equals("a") && value.matches(ELSEWHERE)) {
            throw new UnusableFile("external", value);
        }
        if (name.equals("href") && element.equals("a") && !value.matches(PRESSED)) {
            throw new UnusableFile("external", value);
        }
        if (name.toLowerCase(Locale.ROOT).matches("on(load|click|error|mouseover|begin|end|focus)")) {
            throw new UnusableFile("element", name);
        }
    }

    /** As whoever follows it reads it. */
    private static String address(String given) {
        return given.replaceAll("[\\p{Cntrl}\\s\\u00a0\\ufeff]", "");
    }

    private void relationship() {
        var isOutside = "external"
                .equalsIgnoreCase(String.valueOf(reader.getAttributeValue(null, "TargetMode"))
                        .strip());
        var type = String.valueOf(reader.getAttributeValue(null, "Type"));
        var target = address(String.valueOf(reader.getAttributeValue(null, "Target")));
        if (type.matches(".*/(vbaProject|attachedTemplate|oleObject|externalLink|package|control|frame|subDocument)")) {
            throw new UnusableFile("element", type.substring(type.lastIndexOf('/') + 1));
        }
        if (isOutside && !(type.endsWith("/hyperlink") && target.matches(PRESSED))) {
            throw new UnusableFile("external", target);
        }
        if (!isOutside && target.matches(ELSEWHERE)) {
            throw new UnusableFile("external", target);
        }
    }

    private void text() {
        if (instructionDepth > 0) {
            fields.add(reader.getText());
        } else if (formulaDepth > 0) {
            if (formula.length() > LONGEST_FORMULA) {
                throw new UnusableFile("unpacked");
            }
            formula.append(reader.getText());
        }
    }
}
