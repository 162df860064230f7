package org.wandelwerk.privacy.web;

import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.privacy.OwnData;
import org.wandelwerk.privacy.Reads;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.PassingFiles;

/** Shows people what the house holds of them, and lets them take it along. */
@RestController
class OwnDataController {

    static final String ADDRESS = "/schreibtisch/meine-daten";

    private static final int SHOWN = 200;

    private final OwnData data;
    private final Reads reads;
    private final OwnDataFile file;
    private final PassingFiles files;
    private final Frames frames;

    OwnDataController(OwnData data, Reads reads, OwnDataFile file, PassingFiles files, Frames frames) {
        this.data = data;
        this.reads = reads;
        this.file = file;
        this.files = files;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    OwnDataPage show() {
        var seen = reads.mine(SHOWN + 1);
        return new OwnDataPage(data.mine(), seen.stream().limit(SHOWN).toList(), seen.size() > SHOWN, reads.kept());
    }

    /** Read to its end before it is sent: who takes it slowly keeps nothing of the database waiting. */
    @FreshSignIn
    @GetMapping(ADDRESS + ".json")
    ResponseEntity<Resource> file() throws IOException {
        var me = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        var mark = FileMark.of(frames.current());
        return files.attached(
                mark.name("meine-daten.json"), MediaType.APPLICATION_JSON, output -> file.write(me, mark, output));
    }
}
