package org.wandelwerk.portal.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.Municipality;

/**
 * One thing that was found, whatever its kind.
 *
 * @param address {@code null} when it has no page
 * @param former a former name by which it was found
 * @param text what tells more of it
 * @param given a place or promoters, in the words of the source
 * @param places the municipalities where it is
 * @param projects how many projects are in it, when it is a place
 */
public record Hit(
        @Nullable String address,
        Text title,
        @Nullable Text former,
        @Nullable Text text,
        @Nullable String given,
        List<Municipality> places,
        @Nullable PartialDate date,
        @Nullable Integer projects) {

    static Hit of(@Nullable String address, Text title) {
        return new Hit(address, title, null, null, null, List.of(), null, null);
    }

    Hit formerly(@Nullable Text name) {
        return new Hit(address, title, name, text, given, places, date, projects);
    }

    Hit telling(@Nullable Text more) {
        return new Hit(address, title, former, more, given, places, date, projects);
    }

    Hit given(@Nullable String words) {
        return new Hit(address, title, former, text, words, places, date, projects);
    }

    Hit in(List<Municipality> municipalities) {
        return new Hit(address, title, former, text, given, municipalities, date, projects);
    }

    Hit on(@Nullable PartialDate day) {
        return new Hit(address, title, former, text, given, places, day, projects);
    }

    Hit with(int number) {
        return new Hit(address, title, former, text, given, places, date, number);
    }
}
