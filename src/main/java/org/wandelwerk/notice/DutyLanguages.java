package org.wandelwerk.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.shell.WrittenIn;

/** A duty page is in those languages in which its text is written. */
@Configuration(proxyBeanMethods = false)
class DutyLanguages {

    @Bean
    WrittenIn languagesOfImprint(DutyTexts texts) {
        return of(DutyText.IMPRINT, texts);
    }

    @Bean
    WrittenIn languagesOfPrivacy(DutyTexts texts) {
        return of(DutyText.PRIVACY, texts);
    }

    @Bean
    WrittenIn languagesOfAccessibility(DutyTexts texts) {
        return of(DutyText.ACCESSIBILITY, texts);
    }

    @Bean
    WrittenIn languagesOfEasyLanguage(DutyTexts texts) {
        return of(DutyText.EASY_LANGUAGE, texts);
    }

    private static WrittenIn of(DutyText text, DutyTexts texts) {
        return new WrittenIn("/" + text.word(), () -> texts.languages(text));
    }
}
