package org.wandelwerk.portal.web.meetings;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wandelwerk.portal.web.PortalPages;

/** The meetings. */
@PortalPages
class MeetingController {

    private final MeetingsPages lists;
    private final MeetingPages pages;

    MeetingController(MeetingsPages lists, MeetingPages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping("/sitzungen")
    MeetingsPage all(@RequestParam(defaultValue = "") String gremium, @RequestParam(defaultValue = "") String nach) {
        return lists.of(chosen(gremium), chosen(nach));
    }

    @GetMapping("/sitzungen/{slug}")
    MeetingPage one(@PathVariable String slug) {
        return pages.of(slug);
    }

    /** A form sends its empty fields too: nothing was chosen there. */
    private static @Nullable String chosen(String word) {
        return word.isBlank() ? null : word.strip();
    }
}
