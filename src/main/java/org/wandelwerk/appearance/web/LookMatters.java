package org.wandelwerk.appearance.web;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.appearance.Appearance;
import org.wandelwerk.appearance.LookChange;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.shell.Texts;

/** Changes of the look: they are for those who keep it. */
@Configuration(proxyBeanMethods = false)
class LookMatters {

    @Bean
    MatterSource mattersOfLookChanges(Appearance appearance, Texts texts) {
        return MatterSource.ofIds("auftritt", id -> Optional.of(matter(appearance.change(id), texts)));
    }

    private static NamedMatter matter(LookChange change, Texts texts) {
        return NamedMatter.opened(
                Matter.ofHouse("change " + change.id() + " of the look"),
                Permission.KEEP_APPEARANCE,
                new Text(name(change, texts, Language.DE), name(change, texts, Language.EN)),
                AppearancePage.ADDRESS + "/fassungen/" + change.id());
    }

    private static String name(LookChange change, Texts texts, Language language) {
        var version = change.version();
        var part = texts.text(language, "appearance.part." + version.part().word());
        return texts.text(language, "appearance.change.title", part, version.number());
    }
}
