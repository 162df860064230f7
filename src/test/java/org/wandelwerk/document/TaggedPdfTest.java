package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.verapdf.core.VeraPDFException;
import org.wandelwerk.House;
import org.wandelwerk.shell.Demonstration;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

@House
class TaggedPdfTest {

    private static final String PICTURE = "data:image/png;base64,"
            + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final String RECEIPT = """
        <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Eingang „Gärten & mehr“</title>
        <meta name="subject" content="Eingangsbestätigung"></head><body>
        <h1>Eingangsbestätigung</h1><img alt="Ein Punkt" src="%s" width="20" height="20">
        <p>Für <b>Łužyska žurawja e.V.</b> in <span lang="dsb">Chóśebuz</span>,
        <span lang="hsb">Hornja Łužica, Běła Woda</span>: 1.250,50&nbsp;€ – „größer als zuvor“.</p>
        <h2>Angaben</h2>
        <table><caption>Kosten nach Jahr</caption>
        <thead><tr><th scope="col">Jahr</th><th scope="col" class="number">Kosten</th></tr></thead>
        <tbody><tr><th scope="row">2027</th><td class="number">10 €</td></tr></tbody></table>
        <ul><li>Erstens</li><li>Zweitens</li></ul><p>Mehr unter <a href="/ideen">Ideen</a>.</p>
        </body></html>\
        """.formatted(PICTURE);

    @Autowired
    private TaggedPdf pdf;

    @Autowired
    private Texts texts;

    @Autowired
    private PublicAddress address;

    private List<String> remarks = List.of();

    private byte[] written(String html) throws IOException {
        var bytes = new ByteArrayOutputStream();
        remarks = pdf.write(html, bytes);
        return bytes.toByteArray();
    }

    private static String page(String body) {
        return "<html lang=\"de\"><head><title>Ein Blatt</title></head><body>" + body + "</body></html>";
    }

    @Test
    void aReceiptKeepsTheStandardsForEverybodyAndForLater() throws IOException, VeraPDFException {
        var read = ReadPdf.of(written(RECEIPT));
        assertThat(remarks).isEmpty();
        assertThat(read.faults()).isEmpty();
        assertThat(read.language()).isEqualTo("de");
        assertThat(read.title()).isEqualTo("Eingang „Gärten & mehr“");
        assertThat(read.subject()).isEqualTo("Eingangsbestätigung");
    }

    @Test
    void everyWordCanBeReadBack() throws IOException, VeraPDFException {
        assertThat(ReadPdf.of(written(RECEIPT)).text())
                .contains("Łužyska žurawja e.V. in Chóśebuz, Hornja Łužica, Běła Woda: 1.250,50 €")
                .contains("Seite 1 von 1", "Strukturwandel Lausitz", "Kosten nach Jahr")
                .doesNotContain("#");
    }

    @Test
    void theOrderIsThatOfThePage() throws IOException, VeraPDFException {
        assertThat(ReadPdf.of(written(RECEIPT)).order())
                .filteredOn(type ->
                        List.of("H1", "H2", "Figure", "Table", "L", "Link").contains(type))
                .containsExactly("H1", "Figure", "H2", "Table", "L", "Link");
        var captioned = ReadPdf.of(written(page("<table><caption>Vorher</caption><tr><td>X</td></tr></table>")));
        assertThat(captioned.order().indexOf("P"))
                .isBetween(0, captioned.order().indexOf("Table"));
    }

    @Test
    void aLetterThatNoFaceHasIsToldByItsNumber() throws IOException, VeraPDFException {
        var read = ReadPdf.of(written(page("<h1>中 \uD83D\uDE00</h1><p>a\u200Bb\u0000</p>")));
        assertThat(read.text()).contains("[U+4E2D] [U+1F600]", "ab").doesNotContain("#");
        assertThat(remarks).containsExactly("no face has the letter [U+4E2D]", "no face has the letter [U+1F600]");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void whatTheRendererCannotDoIsRemarked() throws IOException, VeraPDFException {
        written(page("<p style=\"font-family: 'Nobody'; colour: blue\">Text</p>"));
        assertThat(remarks).isNotEmpty();
    }

    @Test
    void nothingIsFetchedForAPage() throws IOException, VeraPDFException {
        written(page("<p>Text <img alt=\"Fremd\" src=\"http://localhost:1/x.png\"/>"
                + "<img alt=\"Datei\" src=\"file:///etc/hostname\"/></p>"));
        assertThat(remarks).hasSizeGreaterThanOrEqualTo(2);
        assertThat(ReadPdf.of(written(page("<link rel='stylesheet' href='http://localhost:1/x.css'><p>Text</p>")))
                        .text())
                .contains("Text");
        assertThat(remarks).isEmpty();
    }

    @Test
    void longSheetsCountTheirPagesAndStayWhole() throws IOException, VeraPDFException {
        var rows = "<tr><th scope=\"row\">Zeile</th><td>Wert</td></tr>".repeat(120);
        var file =
                written(page("<h1>Lang</h1><table><thead><tr><th scope=\"col\">Was</th><th scope=\"col\">Wie</th></tr>"
                        + "</thead><tbody>" + rows + "</tbody></table>"));
        var read = ReadPdf.of(file);
        assertThat(ReadPdf.pages(file)).isGreaterThan(2);
        assertThat(read.text()).contains("Seite 2 von " + ReadPdf.pages(file));
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void aDemonstrationSaysSoFirstAndOnEachPage() throws IOException, VeraPDFException {
        var bytes = new ByteArrayOutputStream();
        var shown = new StaticListableBeanFactory(Map.of("shown", (Demonstration) () -> true));
        remarks = new TaggedPdf(texts, shown.getBeanProvider(Demonstration.class), address)
                .write(RECEIPT.replace("lang=\"de\"", "lang=\"en\""), bytes);
        var read = ReadPdf.of(bytes.toByteArray());
        assertThat(read.text().split("Demonstration, no real proceedings", -1)).hasSize(3);
        assertThat(read.text()).contains("Page 1 of 1");
        assertThat(read.order()).filteredOn(type -> !type.equals("Div")).startsWith("Document", "P", "H1");
        assertThat(read.language()).isEqualTo("en");
        assertThat(read.faults()).isEmpty();
        assertThat(remarks).isEmpty();
    }

    @Test
    void aPageWithoutLanguageOrTitleIsNotWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> written("<html><head><title>T</title></head></html>"));
        assertThatIllegalArgumentException().isThrownBy(() -> written("<html lang=\"de\"><body>x</body></html>"));
    }
}
