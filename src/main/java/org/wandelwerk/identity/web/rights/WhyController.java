package org.wandelwerk.identity.web.rights;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.access.AccessReason;
import org.wandelwerk.identity.access.AudienceReaders;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Matters;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** Answers why the reader sees a record, and to those who may know of people, who else does. */
@RestController
class WhyController {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    private final Matters matters;
    private final Rights rights;
    private final AudienceReaders readers;
    private final Roles roles;
    private final GrantViews views;

    WhyController(Matters matters, Rights rights, AudienceReaders readers, Roles roles, GrantViews views) {
        this.matters = matters;
        this.rights = rights;
        this.readers = readers;
        this.roles = roles;
        this.views = views;
    }

    @GetMapping("/schreibtisch/warum/{word}/{key}")
    WhyPage why(@PathVariable String word, @PathVariable String key) {
        var matter = matters.get(word, key);
        var mine = rights.mine();
        var reasons = shown(mine.reasons(matter.matter().audience()));
        var trail = mine.mayRead(OFFICE) ? "/schreibtisch/verlauf/" + word + "/" + key : null;
        return mine.may(Permission.READ_PEOPLE, Matter.ofHouse("readers"))
                ? withReaders(matter, reasons, trail)
                : new WhyPage(matter, reasons, null, false, trail);
    }

    private WhyPage withReaders(NamedMatter matter, List<WhyPage.Reason> reasons, @Nullable String trail) {
        var found = readers.of(matter.matter().audience());
        var shown = shown(found.items().stream()
                .map(reader -> new AccessReason(reader.token(), reader.by()))
                .toList());
        return new WhyPage(matter, reasons, shown, found.next() != null, trail);
    }

    private List<WhyPage.Reason> shown(List<AccessReason> reasons) {
        var granted = views.of(
                reasons.stream()
                        .flatMap(reason -> Stream.ofNullable(reason.right()))
                        .toList(),
                roles.today());
        return reasons.stream()
                .map(reason -> new WhyPage.Reason(
                        reason.token(),
                        granted.stream()
                                .filter(view -> view.right().equals(reason.right()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
