package org.wandelwerk.promoter;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.ProjectMoves;

/** Who carries a project, and who carried it before and why: that is for the office. */
@Configuration(proxyBeanMethods = false)
class PromoterMatters {

    @Bean
    MatterSource mattersOfPromoterChanges(ProjectMoves moves) {
        return MatterSource.of(
                "traegerwechsel",
                key -> PublicKey.read(key)
                        .flatMap(moves::find)
                        .map(at -> at.dossier().project())
                        .map(project -> NamedMatter.shown(
                                new Matter(
                                        "promoters of project " + project.key(),
                                        Set.of(),
                                        Audience.of(AudienceToken.role("office"))),
                                project.title(),
                                "/schreibtisch/projekte/" + project.key() + "/traeger")));
    }
}
