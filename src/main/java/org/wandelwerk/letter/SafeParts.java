package org.wandelwerk.letter;

import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** Looks whether opening a document could make a word processor fetch, run or ask for anything. */
final class SafeParts {

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** What pulls other files in, runs something, or asks a database. */
    private static final Set<String> FORBIDDEN =
            Set.of("mailMerge", "altChunk", "subDoc", "object", "OLEObject", "control", "movie", "attachedTemplate");

    /** What a field may show: numbers of pages and the day. */
    private static final Set<String> FIELDS =
            Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "DATE", "TIME", "MERGEFORMAT", "ARABIC", "ROMAN");

    private SafeParts() {}

    static void check(PackedParts document) {
        for (var part : document.parts().entrySet()) {
            if (PackedParts.isText(part.getKey())) {
                check(part.getKey(), PartText.read(part.getValue()));
            }
        }
    }

    private static void check(String name, PartText part) {
        if (name.equals(PackedParts.TYPES)) {
            checkTypes(part);
        }
        for (var relationship : part.elements("Relationship")) {
            if (relationship.getAttribute("TargetMode").strip().equalsIgnoreCase("External")
                    || relationship.getAttribute("Target").contains(":")) {
                throw new UnusableTemplate("letter.refused.external", shown(relationship.getAttribute("Target")));
            }
        }
        for (var element : part.elements("*")) {
            if (FORBIDDEN.contains(element.getLocalName()) || leadsElsewhere(element)) {
                throw new UnusableTemplate("letter.refused.element", shown(element.getLocalName()));
            }
        }
        part.elements("instrText").forEach(field -> checkField(field.getTextContent()));
        part.elements("fldSimple").forEach(field -> checkField(attribute(field, "instr")));
    }

    private static void checkTypes(PartText types) {
        var isDocument = types.elements("Override").stream()
                .anyMatch(type -> type.getAttribute("PartName").equals("/" + PackedParts.MAIN)
                        && type.getAttribute("ContentType").equals(DOCUMENT));
        if (!isDocument) {
            throw new UnusableTemplate("letter.refused.document");
        }
    }

    /** Pictures of the older kind can name an address instead of a part. */
    private static boolean leadsElsewhere(Element element) {
        return !attribute(element, "src").isEmpty()
                || !attribute(element, "href").isEmpty();
    }

    private static String attribute(Element element, String localName) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            if (localName.equals(attributes.item(at).getLocalName())) {
                return attributes.item(at).getNodeValue();
            }
        }
        return "";
    }

    private static void checkField(String instruction) {
        var words = instruction.replaceAll("\"[^\"]*\"", " ").strip();
        for (var word : words.split("\\s+")) {
            if (!word.isEmpty() && !word.matches("\\\\[@*#]?\\w?") && !FIELDS.contains(word.toUpperCase(Locale.ROOT))) {
                throw new UnusableTemplate("letter.refused.field", shown(word));
            }
        }
    }

    private static String shown(String text) {
        var clean = text.replaceAll("\\p{Cntrl}|\\p{Cs}", "");
        return clean.length() > 80 ? clean.substring(0, 80) + "…" : clean;
    }
}
