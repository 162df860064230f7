package org.wandelwerk.document;

import java.util.ArrayList;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.wandelwerk.kernel.Language;

/** A page on its way to paper: what its author wrote, in an order and in letters that a tagged PDF keeps. */
final class PrintedSheet {

    private final Document page;
    private final PrintLetters letters;

    private PrintedSheet(Document page, PrintLetters letters) {
        this.page = page;
        this.letters = letters;
    }

    /** @throws IllegalArgumentException when the page does not say its language or its title */
    static PrintedSheet of(String html, String baseAddress, PrintLetters letters) {
        var page = Jsoup.parse(html, baseAddress);
        if (page.select("html[lang]").isEmpty() || page.title().isBlank()) {
            throw new IllegalArgumentException("a page for print says its language and its title");
        }
        if (page.select("meta[name=subject]").isEmpty()) {
            page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
        }
        return new PrintedSheet(page, letters);
    }

    Language language() {
        var tag = page.select("html").attr("lang");
        for (var language : Language.values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("unknown language " + tag);
    }

    String title() {
        return page.title();
    }

    /** As a style sheet writes text that is to be drawn. */
    String quoted(String text) {
        return "\"" + letters.drawable(text).replace('\\', ' ').replace("\"", "\\\"") + "\"";
    }

    void style(String sheet) {
        page.head().select("style, link, script").remove();
        page.head().appendElement("style").appendChild(new DataNode(sheet));
    }

    /** Stands before everything else, and is read out, which what stands in the margin is not. */
    void warn(String notice) {
        if (notice.isEmpty()) {
            return;
        }
        page.body().prependElement("p").addClass("demonstration").text(notice);
    }

    org.w3c.dom.Document prepared() {
        for (var caption : page.select("table > caption")) {
            var heading = new Element("p").addClass("heading-of-table").html(caption.html());
            Objects.requireNonNull(caption.parent()).before(heading);
            caption.remove();
        }
        for (var picture : page.select("body > img")) {
            picture.wrap("<div></div>");
        }
        for (var link : page.select("a[href]")) {
            link.attr("href", link.attr("href").startsWith("#") ? link.attr("href") : link.absUrl("href"));
            if (!link.hasAttr("title")) {
                link.attr("title", link.text());
            }
        }
        draw();
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    private void draw() {
        var texts = new ArrayList<TextNode>();
        page.body().traverse((NodeVisitor) (node, _) -> {
            if (node instanceof TextNode text) {
                texts.add(text);
            }
        });
        texts.forEach(text -> text.text(letters.drawable(text.getWholeText())));
    }
}
