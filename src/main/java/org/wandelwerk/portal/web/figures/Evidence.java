package org.wandelwerk.portal.web.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Source;

/**
 * What a figure rests on: the pages it was published on, or the part of our own record that was counted.
 *
 * @param address of the part of our record, without language; {@code null} when the figure was published by others
 */
public record Evidence(List<Source> sources, @Nullable String address) {

    static Evidence of(List<Source> sources) {
        return new Evidence(sources, null);
    }

    static Evidence of(@Nullable Source source) {
        return new Evidence(source == null ? List.of() : List.of(source), null);
    }

    static Evidence counted(String address) {
        return new Evidence(List.of(), address);
    }
}
