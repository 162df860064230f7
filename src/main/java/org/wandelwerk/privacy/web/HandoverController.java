package org.wandelwerk.privacy.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.CheckedZip;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.privacy.Handovers;
import org.wandelwerk.privacy.Reads;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.PassingFiles;
import tools.jackson.databind.json.JsonMapper;

/** Hands over what the archive takes: readable, as data, and with the digest of each file. */
@RestController
class HandoverController {

    private static final MediaType ZIP = MediaType.valueOf("application/zip");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Handovers handovers;
    private final TemplateEngine templates;
    private final PassingFiles files;
    private final Frames frames;
    private final Reads reads;

    HandoverController(Handovers handovers, TemplateEngine templates, PassingFiles files, Frames frames, Reads reads) {
        this.handovers = handovers;
        this.templates = templates;
        this.files = files;
        this.frames = frames;
        this.reads = reads;
    }

    /** The file is made whole before its first byte is sent, so that what is noted is what was handed over. */
    @FreshSignIn
    @PostMapping(RetentionController.ADDRESS + "/{kind}/paket")
    ResponseEntity<Resource> hand(@PathVariable String kind) throws IOException {
        var records = handovers.next(kind);
        reads.note(records.stream()
                .map(record -> new Shown("handover", record.key(), null))
                .toList());
        return files.attached("archiv-%s.zip".formatted(kind), ZIP, output -> {
            var digest = write(kind, records, output);
            handovers.hand(kind, records, digest, output.count());
        });
    }

    private String write(String kind, List<OfferedRecord> records, OutputStream output) throws IOException {
        try (var zip = new CheckedZip(output, Instant.EPOCH)) {
            var html = new StringOutput();
            var page = new HandoverPage(kind, records);
            templates.render(page.template(), Map.of("page", page, "frame", frames.current()), html);
            zip.add("unterlagen.html", html.toString());
            zip.add(
                    "unterlagen.json",
                    MAPPER.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(Map.of(
                                    "kind",
                                    kind,
                                    "records",
                                    records.stream()
                                            .map(HandoverController::data)
                                            .toList())));
            for (var file : files(records).entrySet()) {
                zip.add(file.getKey(), file.getValue());
            }
            return zip.finish();
        }
    }

    /** By their names in the package; what several records have is in it once. */
    private static Map<String, CheckedZip.Content> files(List<OfferedRecord> records) {
        var files = new LinkedHashMap<String, CheckedZip.Content>();
        records.stream()
                .flatMap(record -> record.files().stream())
                .forEach(file -> files.put("dateien/" + file.digest() + "-" + file.name(), file.content()));
        return files;
    }

    private static Map<String, String> data(OfferedRecord record) {
        var data = new LinkedHashMap<String, String>();
        data.put("id", record.key());
        for (DataField field : record.fields()) {
            data.put(field.name(), field.code());
        }
        return data;
    }
}
