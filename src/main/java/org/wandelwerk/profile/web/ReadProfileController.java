package org.wandelwerk.profile.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.form.Forms;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.ProfileReading;

/** Shows the profile of a project to the bodies, ministries and the bank: to each what is theirs. */
@RestController
class ReadProfileController {

    private final ProfileReading reading;
    private final Forms forms;

    ReadProfileController(ProfileReading reading, Forms forms) {
        this.reading = reading;
        this.forms = forms;
    }

    @GetMapping("/schreibtisch/projekte/{key}/steckbrief")
    ReadProfilePage show(@PathVariable String key) {
        var read = reading.read(PublicKey.read(key).orElseThrow(() -> new NotFound("profile " + key)));
        return new ReadProfilePage(read, forms.form(read.form()));
    }
}
