package org.wandelwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void headingsParagraphsListsAndLinksAreRead() {
        var blocks = Markdown.read("# One\n\nSay **it** [here](/projekte).\n\n- a\n- b\n");
        assertThat(blocks)
                .containsExactly(
                        new Block.Heading(2, List.of(plain("One"))),
                        new Block.Paragraph(List.of(
                                plain("Say "),
                                new Span("it", true, null, false),
                                plain(" "),
                                new Span("here", false, "/projekte", false),
                                plain("."))),
                        new Block.Listing(
                                false,
                                List.of(
                                        List.of(new Block.Paragraph(List.of(plain("a")))),
                                        List.of(new Block.Paragraph(List.of(plain("b")))))));
    }

    @Test
    void markupOfPagesIsOnlyText() {
        assertThat(Markdown.read("<script>alert(1)</script>\n\n<b>x</b>"))
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        text -> assertThat(text.spans().stream().map(Span::text).reduce("", String::concat))
                                .isEqualTo("<script>alert(1)</script>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html;base64,PHM",
                "//evil.example",
                "vbscript:x",
                "/\\evil.example",
                "file:///etc/passwd"
            })
    void aLinkThatMayHarmIsOnlyText(String address) {
        assertThat(Markdown.read("[x](<" + address + ">)")).containsExactly(new Block.Paragraph(List.of(plain("x"))));
    }

    private static Span plain(String text) {
        return new Span(text, false, null, false);
    }
}
