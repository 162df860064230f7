package org.wandelwerk.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A part of a document as a tree, whose paragraphs may be cut into pieces anywhere, as word processors do. */
final class PartText {

    private static final String DEEPEST = "256";

    private final Document tree;

    private PartText(Document tree) {
        this.tree = tree;
    }

    static PartText read(byte[] part) {
        var builders = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            builders.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            builders.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            builders.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            builders.setXIncludeAware(false);
            var builder = builders.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new PartText(builder.parse(new ByteArrayInputStream(part)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new UnusableTemplate(e);
        }
    }

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        tree.setXmlStandalone(true);
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(tree), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException("a tree that was read can be written", e);
        }
        return bytes.toByteArray();
    }

    /** All elements, whatever their namespace, in the order of the text. */
    List<Element> elements(String localName) {
        var found = tree.getElementsByTagNameNS("*", localName);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /** The text of each paragraph. */
    List<String> paragraphs() {
        return pieces().values().stream().map(PartText::joined).toList();
    }

    /** The same without what only older programs show. */
    List<String> shownParagraphs() {
        return pieces().entrySet().stream()
                .filter(paragraph -> within(paragraph.getKey(), "Fallback") == null)
                .map(paragraph -> joined(paragraph.getValue()))
                .toList();
    }

    private Map<Element, List<Element>> pieces() {
        var pieces = new LinkedHashMap<Element, List<Element>>();
        elements("p").forEach(paragraph -> pieces.put(paragraph, new ArrayList<>()));
        for (var text : elements("t")) {
            var paragraph = within(text, "p");
            if (paragraph != null) {
                pieces.computeIfAbsent(paragraph, _ -> new ArrayList<>()).add(text);
            }
        }
        return pieces;
    }

    private static @Nullable Element within(Element element, String localName) {
        for (Node node = element.getParentNode(); node instanceof Element around; node = around.getParentNode()) {
            if (localName.equals(around.getLocalName())) {
                return around;
            }
        }
        return null;
    }

    private static String joined(List<Element> pieces) {
        return pieces.stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** Puts values into the blanks, from behind, so that no value is read as a blank. */
    void fill(Map<Placeholder, String> values) {
        for (var pieces : pieces().values()) {
            var blanks = Placeholder.BLANK.matcher(joined(pieces)).results().toList();
            for (var blank : blanks.reversed()) {
                put(pieces, blank.start(), blank.end(), Placeholder.value(blank, values));
            }
            if (blanks.stream()
                    .anyMatch(blank -> Placeholder.value(blank, values).contains("\n"))) {
                pieces.forEach(this::breakLines);
            }
        }
    }

    /** Lines of a value stand one below the other, in the look of their piece. */
    private void breakLines(Element piece) {
        var lines = piece.getTextContent().split("\n", -1);
        piece.setTextContent(lines[0]);
        var next = piece.getNextSibling();
        for (var line : List.of(lines).subList(1, lines.length)) {
            var text = (Element) piece.cloneNode(false);
            text.setTextContent(line);
            var around = piece.getParentNode();
            around.insertBefore(
                    tree.createElementNS(
                            piece.getNamespaceURI(), piece.getNodeName().replaceFirst("t$", "br")),
                    next);
            around.insertBefore(text, next);
        }
    }

    /** The value stands in the first piece that the blank touches, in the look of that piece. */
    private static void put(List<Element> pieces, int start, int end, String value) {
        var begin = 0;
        var isPut = false;
        for (var piece : pieces) {
            var text = piece.getTextContent();
            var from = Math.max(start - begin, 0);
            var to = Math.min(end - begin, text.length());
            begin += text.length();
            if (from < to) {
                piece.setTextContent(text.substring(0, from) + (isPut ? "" : value) + text.substring(to));
                piece.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
                isPut = true;
            }
        }
    }
}
