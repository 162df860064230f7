package org.wandelwerk.privacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.privacy.OwnData;
import org.wandelwerk.privacy.Reads;

/** Shows people what the house holds of them, and lets them take it along. */
@RestController
class OwnDataController {

    static final String ADDRESS = "/schreibtisch/meine-daten";

    private static final int SHOWN = 200;

    private final OwnData data;
    private final Reads reads;
    private final OwnDataFile file;

    OwnDataController(OwnData data, Reads reads, OwnDataFile file) {
        this.data = data;
        this.reads = reads;
        this.file = file;
    }

    @GetMapping(ADDRESS)
    OwnDataPage show() {
        var seen = reads.mine(SHOWN + 1);
        return new OwnDataPage(data.mine(), seen.stream().limit(SHOWN).toList(), seen.size() > SHOWN);
    }

    /** Written as it is read, however much it is. */
    @GetMapping(ADDRESS + ".json")
    void file(HttpServletResponse response) throws IOException {
        var me = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        var name = ContentDisposition.attachment().filename("meine-daten.json").build();
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        file.write(me, response.getOutputStream());
    }
}
