package org.wandelwerk.privacy.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.privacy.OwnData;
import org.wandelwerk.privacy.Reads;

/** Shows people what the house holds of them, and lets them take it along. */
@RestController
class OwnDataController {

    static final String ADDRESS = "/schreibtisch/meine-daten";

    private final OwnData data;
    private final Reads reads;

    OwnDataController(OwnData data, Reads reads) {
        this.data = data;
        this.reads = reads;
    }

    @GetMapping(ADDRESS)
    OwnDataPage show() {
        return new OwnDataPage(data.mine(), reads.mine());
    }

    @GetMapping(ADDRESS + ".json")
    ResponseEntity<byte[]> file() {
        var name = ContentDisposition.attachment().filename("meine-daten.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new OwnDataFile(data.mine(), reads.mine()).json());
    }
}
