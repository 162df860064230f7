package org.wandelwerk.profile.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.TaggedPdf;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
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

    /** A receipt that is given to others than those who handed in: who reads it is noted. */
    private static final class NotedReceipt extends ByteArrayResource implements Confidential {

        private final Set<Shown> shown;

        NotedReceipt(byte[] content, Set<Shown> shown) {
            super(content);
            this.shown = shown;
        }

        @Override
        public Stream<Shown> shown() {
            return shown.stream();
        }
    }

    /** @param owner whose the profile is; {@code null} for whoever has no account */
    ResponseEntity<Resource> ofOthers(ReceiptPage receipt, @Nullable PersonId owner) throws IOException {
        var key = receipt.key().toString();
        var people = new HashSet<Shown>();
        people.add(new Shown("profile", key, owner));
        people.add(new Shown("profile", key, receipt.version().by()));
        return answer(receipt, new NotedReceipt(written(receipt), people));
    }

    ResponseEntity<Resource> file(ReceiptPage receipt) throws IOException {
        return answer(receipt, new ByteArrayResource(written(receipt)));
    }

    private byte[] written(ReceiptPage receipt) throws IOException {
        var html = new StringOutput();
        templates.render(receipt.template(), Map.<String, Object>of("page", receipt, "frame", frames.current()), html);
        var file = new ByteArrayOutputStream();
        pdf.write(html.toString(), file);
        return file.toByteArray();
    }

    private static ResponseEntity<Resource> answer(ReceiptPage receipt, Resource file) {
        var name =
                "eingang-%s-%d.pdf".formatted(receipt.key(), receipt.version().number());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
