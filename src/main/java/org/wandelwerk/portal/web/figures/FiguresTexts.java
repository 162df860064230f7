package org.wandelwerk.portal.web.figures;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.shell.PageTexts.LentTexts;

/** The words of charts are put into them before the page has them. */
@Configuration(proxyBeanMethods = false)
class FiguresTexts {

    @Bean
    LentTexts textsOfFigures() {
        return new LentTexts(FiguresPage.class, () -> Set.of("portal.figures.", "portal.figure.", "portal.keyfigure."));
    }
}
