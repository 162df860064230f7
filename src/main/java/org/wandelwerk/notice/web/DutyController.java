package org.wandelwerk.notice.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.notice.DutyText;
import org.wandelwerk.notice.DutyTexts;
import org.wandelwerk.shell.Frames;

/** Imprint, privacy, accessibility and easy language. */
@RestController
class DutyController {

    private final DutyTexts texts;
    private final Frames frames;
    private final Clock clock;

    DutyController(DutyTexts texts, Frames frames, Clock clock) {
        this.texts = texts;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/impressum")
    DutyPage imprint() {
        return page(DutyText.IMPRINT);
    }

    @GetMapping("/datenschutz")
    DutyPage privacy() {
        return page(DutyText.PRIVACY);
    }

    @GetMapping("/leichte-sprache")
    DutyPage easyLanguage() {
        return page(DutyText.EASY_LANGUAGE);
    }

    @GetMapping("/barrierefreiheit")
    AccessibilityPage accessibility() {
        var document = texts.document(DutyText.ACCESSIBILITY, frames.current().language());
        var accessibility = texts.accessibility();
        return new AccessibilityPage(
                document, accessibility, texts.operator(), accessibility.isOutdated(LocalDate.now(clock)));
    }

    private DutyPage page(DutyText text) {
        return new DutyPage(text, texts.document(text, frames.current().language()));
    }
}
