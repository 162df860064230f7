package org.wandelwerk.promoter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Rights.OfficeActs;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.ProjectMoves;

/** Who carries a project, and who carried it before and why: that is for the office. */
@Configuration(proxyBeanMethods = false)
class PromoterMatters {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    @Bean
    MatterSource mattersOfPromoterChanges(ProjectMoves moves) {
        return MatterSource.of(
                        "traegerwechsel",
                        key -> PublicKey.read(key)
                                .flatMap(moves::find)
                                .map(at -> at.dossier().project())
                                .map(project -> matter(project.key(), project.title())))
                .openTo(rights -> rights.mayRead(OFFICE));
    }

    private static NamedMatter matter(PublicKey project, Text title) {
        return NamedMatter.shown(
                OfficeActs.matter("promoters of project " + project),
                title,
                "/schreibtisch/projekte/" + project + "/traeger");
    }
}
