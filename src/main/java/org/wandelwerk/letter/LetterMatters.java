package org.wandelwerk.letter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Text;

/** Templates of letters, and what was made of them: they are for those who write to the bodies of the whole house. */
@Configuration(proxyBeanMethods = false)
class LetterMatters {

    @Bean
    MatterSource mattersOfLetters(TemplateRepository templates) {
        return MatterSource.ofIds(
                        "brief",
                        id -> templates.versions(id, 1).stream()
                                .findFirst()
                                .map(version -> NamedMatter.opened(
                                        Matter.ofHouse("template " + id),
                                        Permission.WRITE_TO_BODIES,
                                        Text.german(version.name()),
                                        "/schreibtisch/briefe/" + id)))
                .openTo(rights -> rights.mayAnywhere(Permission.WRITE_TO_BODIES));
    }
}
