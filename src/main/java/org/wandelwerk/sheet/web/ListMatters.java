package org.wandelwerk.sheet.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.sheet.Preview;
import org.wandelwerk.sheet.Takeovers;

/** Lists that came in: those of members for who edits the body or may know of people, the others for the office. */
@Configuration(proxyBeanMethods = false)
class ListMatters {

    @Bean
    MatterSource mattersOfLists(Takeovers takeovers) {
        return MatterSource.ofIds("liste", id -> Optional.of(matter(takeovers.preview(id))));
    }

    private static NamedMatter matter(Preview preview) {
        var intake = preview.intake();
        var body = preview.committee();
        var what = "list " + intake.id();
        return new NamedMatter(
                body == null
                        ? new Matter(what, Set.of(), Audience.of(AudienceToken.role("office")))
                        : new Matter(what, Set.of(new Scope.OfCommittee(body.key())), Audience.NOBODY),
                body == null
                        ? Set.of(Permission.EDIT_ORGANISATIONS)
                        : Set.of(Permission.SEAT_PEOPLE, Permission.READ_PEOPLE),
                false,
                Text.german(intake.file()),
                "/schreibtisch/einlesen/" + intake.id(),
                false,
                null);
    }
}
