package org.wandelwerk.identity.web.rights;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * Why the reader sees a record, and who else does.
 *
 * @param readers {@code null} when the reader may not know of people
 * @param isCut whether there are more of them
 * @param trail where its line of time is; {@code null} for those who do not work here
 */
public record WhyPage(
        NamedMatter matter,
        List<Reason> reasons,
        @Nullable List<Reason> readers,
        boolean isCut,
        @Nullable String trail) implements Page, Confidential {

    /**
     * One way to the record.
     *
     * @param grant {@code null} for what everybody or the person alone has
     */
    public record Reason(AudienceToken token, @Nullable GrantView grant) {}

    @Override
    public Stream<Shown> shown() {
        return readers == null ? Stream.empty() : readers.stream().flatMap(WhyPage::shown);
    }

    private static Stream<Shown> shown(Reason reader) {
        var view = reader.grant();
        return view == null
                ? Stream.empty()
                : Stream.of(new Shown("readers", "list", view.right().grant().person()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
