package org.wandelwerk.place;

import java.util.UUID;
import org.wandelwerk.kernel.HashedId;

/** The id of a district, the same in every house because it is made from the official key. */
public record DistrictId(UUID value) {

    /** The id for an official key of five digits, such as {@code 12071}. */
    public static DistrictId of(String key) {
        return new DistrictId(HashedId.of("place", "district", key));
    }
}
