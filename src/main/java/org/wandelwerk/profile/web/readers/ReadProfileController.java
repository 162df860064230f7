package org.wandelwerk.profile.web.readers;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.form.Forms;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.profile.ProfileReading;
import org.wandelwerk.profile.ReadableProfiles;

/** Shows the profile of a project to the bodies, ministries and the bank: to each what is theirs. */
@RestController
class ReadProfileController {

    private static final int SIZE = 30;

    private final ProfileReading reading;
    private final ReadableProfiles readable;
    private final Forms forms;
    private final NotWhats notWhats;

    ReadProfileController(ProfileReading reading, ReadableProfiles readable, Forms forms, NotWhats notWhats) {
        this.reading = reading;
        this.readable = readable;
        this.forms = forms;
        this.notWhats = notWhats;
    }

    @GetMapping(ReadableProfilesPage.ADDRESS)
    ReadableProfilesPage list(@RequestParam(required = false) @Nullable String nach) {
        return new ReadableProfilesPage(readable.list(nach, SIZE), nach == null);
    }

    @GetMapping("/schreibtisch/projekte/{key}/steckbrief")
    ReadProfilePage show(@PathVariable String key) {
        var read = reading.read(PublicKey.read(key).orElseThrow(() -> new NotFound("profile " + key)));
        return new ReadProfilePage(
                read, forms.form(read.form()), readable.files(read.id(), read.handedInAt()), notWhats.of(read.key()));
    }
}
