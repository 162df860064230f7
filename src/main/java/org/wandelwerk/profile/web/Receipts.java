package org.wandelwerk.profile.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.document.TaggedPdf;
import org.wandelwerk.form.Forms;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.profile.Attachments;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.shell.Frames;

/** Writes receipts as tagged PDF, which can be read by everybody and kept. */
@Component
class Receipts {

    private final TaggedPdf pdf;
    private final TemplateEngine templates;
    private final Frames frames;
    private final Forms forms;
    private final NotWhats notWhats;
    private final Attachments attachments;

    Receipts(
            TaggedPdf pdf,
            TemplateEngine templates,
            Frames frames,
            Forms forms,
            NotWhats notWhats,
            Attachments attachments) {
        this.pdf = pdf;
        this.templates = templates;
        this.frames = frames;
        this.forms = forms;
        this.notWhats = notWhats;
        this.attachments = attachments;
    }

    /** @param version of the profile that was handed in */
    ResponseEntity<Resource> file(Profile profile, HandedIn version) throws IOException {
        var told = version.told();
        var receipt = new ReceiptPage(
                profile.key(),
                forms.form(version.form()),
                version,
                files(profile, version),
                told == null ? notWhats.of(profile.key()) : told.notWhat());
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

    private List<ReceivedFile> files(Profile profile, HandedIn version) {
        return attachments.all(profile.id()).stream()
                .filter(version::had)
                .map(attached -> attached.first().file())
                .toList();
    }
}
