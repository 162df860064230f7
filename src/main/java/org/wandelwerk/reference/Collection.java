package org.wandelwerk.reference;

import java.time.LocalDate;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;

/**
 * What somebody else published of what was funded. Wherever an operation is shown, so are publisher, source, licence
 * and day of its collection.
 *
 * @param key its word in addresses and mappings
 * @param source the page on which it was published
 * @param asOf the day of which it tells
 */
public record Collection(String key, Text name, String publisher, Source source, Licence licence, LocalDate asOf) {

    public CollectionId id() {
        return new CollectionId(HashedId.of("reference", "collection", key));
    }
}
