package org.wandelwerk.shell;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.wandelwerk.kernel.Refused;

/**
 * A text with headings, lists, links and stress, and nothing else: what people or files bring is cut down to it, and
 * templates write it as it is. It is made anew from what is stored, so that nobody has to trust the store.
 */
public final class RichText implements Content {

    public static final int LONGEST = 50_000;
    private static final int DEEPEST = 12;
    private static final int LONGEST_ADDRESS = 2000;
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s\"'<>\\\\\\p{Cntrl}]+|mailto:[^\\s\"'<>\\\\:/\\p{Cntrl}]+@[^\\s\"'<>\\\\:/\\p{Cntrl}]+");

    private static final Safelist ALLOWED = Safelist.none()
            .addTags("a", "blockquote", "br", "em", "h3", "h4", "li", "ol", "p", "strong", "ul")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    /** @throws Refused when the text is longer or deeper than any that people write */
    public static RichText of(String typed) {
        if (typed.length() > LONGEST) {
            throw new Refused("shell.richtext.long");
        }
        var read = Jsoup.parseBodyFragment(typed);
        read.select("b").tagName("strong");
        read.select("i").tagName("em");
        var clean = new Cleaner(ALLOWED).clean(read);
        if (clean.body().getAllElements().stream().anyMatch(RichText::isTooDeep)) {
            throw new Refused("shell.richtext.deep");
        }
        clean.select("a").forEach(RichText::check);
        clean.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .syntax(Document.OutputSettings.Syntax.html);
        return new RichText(clean.body().html());
    }

    /** A link whose address is none that people can follow is only its words. */
    private static void check(Element link) {
        var address = link.attr("href").strip();
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            link.unwrap();
        }
    }

    private static boolean isTooDeep(Element element) {
        return element.parents().size() > DEEPEST;
    }

    /** What may be stored. */
    public String html() {
        return html;
    }

    @Override
    public boolean isEmptyContent() {
        return html.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }
}
