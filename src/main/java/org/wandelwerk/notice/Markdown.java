package org.wandelwerk.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown into headings, paragraphs, lists and links; whatever else stands there is text and nothing more. */
public final class Markdown {

    private static final int DEEPEST = 5;
    private static final Pattern SAFE = Pattern.compile(
            "(?i)https?://[^\\s\"'<>]+|mailto:[^\\s\"'<>]+|tel:[+0-9 ()/-]+|/(?![/\\\\])[^\\s\"'<>\\\\]*");

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();

    private Markdown() {}

    public static List<Block> read(String text) {
        return blocks(PARSER.parse(text), 0);
    }

    private static List<Block> blocks(Node parent, int depth) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> blocks.add(new Block.Heading(level(heading), spans(heading)));
                case ListBlock list
                when depth < DEEPEST -> blocks.add(new Block.Listing(list instanceof OrderedList, items(list, depth)));
                case Paragraph paragraph -> blocks.add(new Block.Paragraph(spans(paragraph)));
                case Document document -> blocks.addAll(blocks(document, depth));
                default -> blocks.add(new Block.Paragraph(spans(node)));
            }
        }
        return List.copyOf(blocks);
    }

    private static int level(Heading heading) {
        return heading.getLevel() <= 2 ? 2 : 3;
    }

    private static List<List<Block>> items(Node list, int depth) {
        var items = new ArrayList<List<Block>>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item, depth + 1));
        }
        return List.copyOf(items);
    }

    private static List<Span> spans(Node parent) {
        var spans = new ArrayList<Span>();
        addSpans(parent, false, null, spans);
        return List.copyOf(spans);
    }

    private static void addSpans(Node parent, boolean isStrong, @Nullable String address, List<Span> spans) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> spans.add(new Span(text.getLiteral(), isStrong, address, false));
                case Code code -> spans.add(new Span(code.getLiteral(), isStrong, address, false));
                case HtmlInline html -> spans.add(new Span(html.getLiteral(), isStrong, address, false));
                case SoftLineBreak _ -> spans.add(new Span(" ", isStrong, address, false));
                case HardLineBreak _ -> spans.add(new Span("", isStrong, null, true));
                case StrongEmphasis strong -> addSpans(strong, true, address, spans);
                case Link link -> addSpans(link, isStrong, checked(link.getDestination()), spans);
                default -> addSpans(node, isStrong, address, spans);
            }
        }
    }

    private static @Nullable String checked(String destination) {
        return SAFE.matcher(destination).matches() ? destination : null;
    }
}
