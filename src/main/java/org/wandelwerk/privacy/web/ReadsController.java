package org.wandelwerk.privacy.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.privacy.Reads;

/** Shows the auditor who was shown what. */
@RestController
class ReadsController {

    static final String ADDRESS = "/schreibtisch/einsichten";

    /** As a key is written, in whatever letters; all else is asked for as it is typed. */
    private static final Pattern PROJECT = Pattern.compile("[Pp]-[0-9A-Za-z]{4}-?[0-9A-Za-z]{3}");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Reads reads;

    ReadsController(Reads reads) {
        this.reads = reads;
    }

    @GetMapping(ADDRESS)
    ReadsPage all(
            @RequestParam(defaultValue = "") String eintrag, @RequestParam(required = false) @Nullable String nach) {
        var record = CONTROL.matcher(eintrag).replaceAll("").strip();
        if (record.length() > ReadsPage.LONGEST) {
            record = record.substring(0, ReadsPage.LONGEST);
        }
        if (PROJECT.matcher(record).matches()) {
            record = PublicKey.read(record).map(PublicKey::value).orElse(record);
        }
        return new ReadsPage(reads.newest(record, nach, ReadsPage.SIZE), record, nach == null, reads.kept());
    }
}
