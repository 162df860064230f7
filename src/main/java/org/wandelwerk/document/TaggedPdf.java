package org.wandelwerk.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Demonstration;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/**
 * Makes a PDF that keeps PDF/UA-1 and PDF/A-3a out of a page: with its language, its title, an order to be read in, and
 * the faces of the house. Nothing is fetched for it; pictures are part of the page ({@code data:}) or there are none.
 */
@Component
public class TaggedPdf {

    private static final Logger LOG = LoggerFactory.getLogger(TaggedPdf.class);

    /** A renderer takes the last rule for a margin whole, so that each says all. */
    private static final String MARGIN =
            "font-family: 'Lausitz Text'; font-size: 8.5pt; font-weight: 400; color: #4b443d;";

    private final Texts texts;
    private final ObjectProvider<Demonstration> demonstrations;
    private final PublicAddress publicAddress;

    TaggedPdf(Texts texts, ObjectProvider<Demonstration> demonstrations, PublicAddress publicAddress) {
        this.texts = texts;
        this.demonstrations = demonstrations;
        this.publicAddress = publicAddress;
    }

    /**
     * Writes it, and leaves the stream open.
     *
     * @param html a whole page with {@code lang} and {@code title}, if wanted also {@code meta name="subject"}; its
     *     style is that of the house, its links may begin at the root of the house
     * @return what did not come out as it was meant, such as letters that no face has; empty when all is well
     */
    public List<String> write(String html, OutputStream output) throws IOException {
        var letters = PrintLetters.ofAllFaces();
        var sheet = PrintedSheet.of(html, publicAddress.of("/"), letters);
        sheet.style(style(sheet));
        sheet.warn(notice(sheet.language()));
        var remarks = new ArrayList<String>();
        render(sheet.prepared(), output, remarks);
        remarks.addAll(letters.remarks());
        remarks.forEach(remark -> LOG.warn("In a PDF: {}", remark));
        return List.copyOf(remarks);
    }

    private static void render(org.w3c.dom.Document page, OutputStream output, List<String> remarks)
            throws IOException {
        RendererLog.use();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Wandelwerk")
                .withW3cDocument(page, null)
                .withDiagnosticConsumer(diagnostic -> note(diagnostic, remarks))
                .useExternalResourceAccessControl(
                        (address, _) -> address.startsWith("data:image/"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .toStream(output);
        PrintLetters.useIn(builder);
        builder.run();
    }

    private static void note(Diagnostic diagnostic, List<String> remarks) {
        if (RendererLog.isRemarkable(diagnostic)) {
            remarks.add(diagnostic.getFormattedMessage());
        }
    }

    /** The style of the house, with what stands in the margins of each page. */
    private String style(PrintedSheet sheet) throws IOException {
        var language = sheet.language();
        var pages = texts.text(language, "document.print.page").split("#", 3);
        return new ClassPathResource("document/print.css").getContentAsString(StandardCharsets.UTF_8)
                + margin("top-left", sheet.quoted(texts.text(language, "shell.site")))
                + margin("top-right", sheet.quoted(notice(language)))
                + margin("bottom-left", sheet.quoted(sheet.title()))
                + margin(
                        "bottom-right",
                        sheet.quoted(pages[0]) + " counter(page) " + sheet.quoted(pages[1]) + " counter(pages)");
    }

    private static String margin(String place, String content) {
        return "@page { @%s { content: %s; %s } }%n".formatted(place, content, MARGIN);
    }

    /** What a house that is not in earnest says of itself; empty in a real one. */
    private String notice(Language language) {
        var demonstrated = demonstrations.stream().anyMatch(Demonstration::isOn)
                ? texts.text(language, "shell.demonstration")
                : "";
        var tested = publicAddress.testNotice();
        return tested == null ? demonstrated : (tested + " " + demonstrated).strip();
    }
}
