package org.wandelwerk.place;

import java.util.UUID;
import org.wandelwerk.kernel.HashedId;

/** The id of a municipality, the same in every house because it is made from the official key. */
public record MunicipalityId(UUID value) {

    /** The id for an official key of eight digits, such as {@code 12052000}. */
    public static MunicipalityId of(String key) {
        return new MunicipalityId(HashedId.of("place", "municipality", key));
    }
}
