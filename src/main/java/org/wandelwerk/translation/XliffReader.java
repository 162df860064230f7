package org.wandelwerk.translation;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Offers;

/** Reads XLIFF 2 as translators send it back; a file that declares entities or markup of its own is refused. */
final class XliffReader {

    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.";

    private final XMLStreamReader xml;
    private final List<TranslationUnit> units = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private Language language = Language.DE;

    private XliffReader(byte[] content) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    static TranslationFile read(byte[] content) {
        try {
            return new XliffReader(content).file();
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            return noXml(place == null ? 1 : Math.max(1, place.getLineNumber()), what(e));
        } catch (MissingResourceException e) {
            // the platform lacks the words for some mistakes in a document type
            return noXml(1, "a document type is not read here");
        }
    }

    private static TranslationFile noXml(int line, String what) {
        return new TranslationFile(Language.DE, List.of(), List.of(new Mistake(line, "this is no XML: " + what)));
    }

    private static String what(XMLStreamException e) {
        return String.valueOf(e.getMessage())
                .replaceFirst("(?s).*Message: ", "")
                .strip();
    }

    private TranslationFile file() throws XMLStreamException {
        while (xml.hasNext() && mistakes.isEmpty()) {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                mistake("a document type is not read here");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml.getLocalName());
            }
        }
        return new TranslationFile(language, List.copyOf(units), List.copyOf(mistakes));
    }

    private void begin(String name) throws XMLStreamException {
        if (name.equals("xliff")) {
            head();
        } else if (language == Language.DE) {
            mistake("the file does not begin with an xliff element");
        } else if (name.equals("unit") && isXliff()) {
            unit();
        }
    }

    private void head() {
        var target = xml.getAttributeValue(null, "trgLang");
        var known = Offers.LANGUAGES_TO_REVIEW.stream()
                .filter(each -> each.tag().equals(target))
                .findFirst();
        if (!isXliff()) {
            mistake("this is not XLIFF 2");
        } else if (!"de".equals(xml.getAttributeValue(null, "srcLang"))) {
            mistake("the source language is not de");
        } else if (known.isEmpty()) {
            mistake("the target language %s is none of %s"
                    .formatted(
                            target,
                            Offers.LANGUAGES_TO_REVIEW.stream()
                                    .map(Language::tag)
                                    .toList()));
        } else {
            language = known.get();
        }
    }

    private void unit() throws XMLStreamException {
        var line = line();
        var key = Objects.requireNonNullElse(xml.getAttributeValue(null, "id"), "");
        String source = null;
        String target = null;
        TranslationState state = null;
        while (mistakes.isEmpty() && !isEnd("unit")) {
            if (!isStart()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "segment" -> state = state(state, key);
                case "source" -> source = text();
                case "target" -> target = text();
                default -> {}
            }
        }
        if (mistakes.isEmpty()) {
            units.add(new TranslationUnit(
                    key,
                    Objects.requireNonNullElse(source, ""),
                    null,
                    target,
                    Objects.requireNonNullElse(state, TranslationState.INITIAL),
                    line));
        }
    }

    private TranslationState state(@Nullable TranslationState before, String key) {
        var word = Objects.requireNonNullElse(xml.getAttributeValue(null, "state"), TranslationState.INITIAL.word());
        var state = TranslationState.of(word);
        if (before != null) {
            mistake(key + " was cut into several segments");
        }
        if (state.isEmpty()) {
            mistake("%s has the unknown state %s".formatted(key, word));
        }
        return state.orElse(TranslationState.INITIAL);
    }

    private String text() throws XMLStreamException {
        var name = xml.getLocalName();
        var text = new StringBuilder();
        while (mistakes.isEmpty() && !isEnd(name)) {
            if (xml.isCharacters() || xml.getEventType() == XMLStreamConstants.SPACE) {
                text.append(xml.getText());
            } else if (isStart()) {
                mistake("a text holds the element %s; texts are plain".formatted(xml.getLocalName()));
            }
        }
        return text.toString();
    }

    /** Goes on by one step, and tells whether that ends the element. */
    private boolean isEnd(String name) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    private boolean isStart() {
        return xml.isStartElement() && isXliff();
    }

    private boolean isXliff() {
        return String.valueOf(xml.getNamespaceURI()).startsWith(NAMESPACE);
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private void mistake(String reason) {
        mistakes.add(new Mistake(line(), reason));
    }
}
