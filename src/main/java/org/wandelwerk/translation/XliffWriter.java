package org.wandelwerk.translation;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wandelwerk.kernel.Language;

/** Writes texts as XLIFF 2.0 for the tools of translators: one file per module, one segment per text. */
final class XliffWriter {

    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    private final XMLStreamWriter xml;

    private XliffWriter(OutputStream output) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(output, "UTF-8");
    }

    static void write(Language language, List<TranslationUnit> units, OutputStream output) {
        try {
            new XliffWriter(output).document(language, byModule(units));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<TranslationUnit>> byModule(List<TranslationUnit> units) {
        return units.stream()
                .collect(Collectors.groupingBy(
                        unit -> unit.key().substring(0, unit.key().indexOf('.')), TreeMap::new, Collectors.toList()));
    }

    private void document(Language language, Map<String, List<TranslationUnit>> modules) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("xliff", "version", "2.0", "srcLang", Language.DE.tag(), "trgLang", language.tag());
        xml.writeDefaultNamespace(NAMESPACE);
        for (var module : modules.entrySet()) {
            start("file", "id", module.getKey(), "canResegment", "no");
            for (var unit : module.getValue()) {
                unit(unit);
            }
            end();
        }
        end();
        xml.writeEndDocument();
        xml.close();
    }

    private void unit(TranslationUnit unit) throws XMLStreamException {
        start("unit", "id", unit.key(), "xml:space", "preserve");
        if (unit.help() != null) {
            start("notes");
            text("note", unit.help(), "category", "en");
            end();
        }
        start("segment", "state", unit.state().word());
        text("source", unit.source());
        if (unit.target() != null) {
            text("target", unit.target());
        }
        end();
        end();
    }

    private void text(String element, String text, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }
}
