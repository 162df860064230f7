package org.wandelwerk.privacy.web;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.privacy.Retention;
import org.wandelwerk.privacy.RetentionLine;
import org.wandelwerk.shell.Texts;

/** What the archive answered for a kind of records: that is for those who keep the records. */
@Configuration(proxyBeanMethods = false)
class RetentionMatters {

    @Bean
    MatterSource mattersOfRetention(Retention retention, Texts texts) {
        return MatterSource.of(
                "frist",
                kind -> Optional.of(retention.line(kind))
                        .filter(line -> line.retention().isOffered())
                        .map(line -> matter(line, texts)));
    }

    private static NamedMatter matter(RetentionLine line, Texts texts) {
        var key = "privacy.kind." + line.kind();
        return NamedMatter.opened(
                Matter.ofHouse("retention of " + line.kind()),
                Permission.KEEP_RECORDS,
                new Text(texts.text(Language.DE, key), texts.text(Language.EN, key)),
                RetentionPage.address(line));
    }
}
