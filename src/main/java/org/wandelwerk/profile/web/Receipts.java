package org.wandelwerk.profile.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.TaggedPdf;
import org.wandelwerk.shell.Frames;

/** Writes receipts as tagged PDF, which can be read by everybody and kept. */
@Component
class Receipts {

    private final TaggedPdf pdf;
    private final TemplateEngine templates;
    private final Frames frames;

    Receipts(TaggedPdf pdf, TemplateEngine templates, Frames frames) {
        this.pdf = pdf;
        this.templates = templates;
        this.frames = frames;
    }

    ResponseEntity<Resource> file(ReceiptPage receipt) throws IOException {
        var html = new StringOutput();
        templates.render(receipt.template(), Map.<String, Object>of("page", receipt, "frame", frames.current()), html);
        var file = new ByteArrayOutputStream();
        pdf.write(html.toString(), file);
        var name =
                "eingang-%s-%d.pdf".formatted(receipt.key(), receipt.version().number());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new ByteArrayResource(file.toByteArray()));
    }
}
