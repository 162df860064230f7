package org.wandelwerk.audit.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.Deed;
import org.wandelwerk.draft.FourEyesExceptions.RuleOff;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * Where a second person was missing.
 *
 * @param texts the texts of each kind, by its word
 */
public record ExceptionsPage(
        Slice<Deed> alone, boolean isFirst, List<RuleOff> off, Map<UUID, Text> names, Map<String, String> texts)
        implements Page, Confidential {

    static final String ADDRESS = PacksPage.ADDRESS + "/vier-augen";

    static final int SIZE = 50;

    public String address() {
        return ADDRESS;
    }

    /** What the record is called today; {@code null} when it is gone. */
    public @Nullable Text nameOf(Deed deed) {
        return names.get(deed.record());
    }

    @Override
    public Stream<Shown> shown() {
        return alone.items().stream()
                .map(deed -> new Shown("exceptions", "list", deed.by().id()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
