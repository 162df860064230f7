package org.wandelwerk.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Text;

/** Packs for audits: they are for those who read the whole trail. */
@Configuration(proxyBeanMethods = false)
class PackMatters {

    @Bean
    MatterSource mattersOfPacks(PackRepository packs) {
        return MatterSource.ofIds(
                        "pruefpaket",
                        id -> packs.find(id)
                                .map(pack -> NamedMatter.opened(
                                        Matter.ofHouse("pack " + id),
                                        Permission.READ_TRAIL,
                                        Text.german(pack.order().reason()),
                                        "/schreibtisch/pruefung/" + id)))
                .openTo(rights -> rights.mayAnywhere(Permission.READ_TRAIL));
    }
}
