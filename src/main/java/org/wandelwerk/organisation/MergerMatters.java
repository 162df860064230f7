package org.wandelwerk.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.kernel.Text;

/** Mergers of organisations: they are for the office. */
@Configuration(proxyBeanMethods = false)
class MergerMatters {

    private static final String LIST = "/schreibtisch/zusammenfuehren";

    @Bean
    MatterSource mattersOfMergers(MergerRepository mergers) {
        return MatterSource.ofIds(
                        "zusammenfuehrung",
                        id -> mergers.find(id)
                                .map(merger -> NamedMatter.shown(
                                        MergerRights.MATTER,
                                        Text.german(merger.goneName() + " → " + merger.keptName()),
                                        LIST)))
                .openTo(rights -> rights.mayRead(MergerRights.MATTER.audience()));
    }
}
