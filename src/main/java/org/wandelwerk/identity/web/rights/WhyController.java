package org.wandelwerk.identity.web.rights;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.access.AudienceReaders;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Matters;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** Answers why the reader sees a record, and to those who may know of people, who else does. */
@RestController
class WhyController {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    private final Matters matters;
    private final Rights rights;
    private final AudienceReaders readers;
    private final WhyReasons reasons;

    WhyController(Matters matters, Rights rights, AudienceReaders readers, WhyReasons reasons) {
        this.matters = matters;
        this.rights = rights;
        this.readers = readers;
        this.reasons = reasons;
    }

    @GetMapping("/schreibtisch/warum/{word}/{key}")
    WhyPage why(@PathVariable String word, @PathVariable String key) {
        var matter = matters.get(word, key);
        var mine = rights.mine();
        return new WhyPage(
                matter,
                reasons.mine(matter.reasons(mine)),
                mine.may(Permission.READ_PEOPLE, Matter.ofHouse("readers")) ? others(matter) : null,
                matter.hasTrail() && mine.mayRead(OFFICE) ? "/schreibtisch/verlauf/" + word + "/" + key : null);
    }

    private WhyPage.Others others(NamedMatter matter) {
        var found = readers.of(matter);
        return new WhyPage.Others(
                reasons.named(matter.matter().audience()), reasons.theirs(found.items()), found.next() != null);
    }
}
