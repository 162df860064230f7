package org.wandelwerk.region;

import java.util.UUID;

/** One import of a file that was read and found good. */
record Run(UUID id, RegionBytes source, Takeover takeover, Purpose purpose) {

    /** What an import is for. */
    enum Purpose {
        /** The house keeps what came in. */
        KEEP,
        /** Everything is done and then undone, to see what it would come to. */
        REHEARSE,
        /** The house keeps it, and says everywhere that it only demonstrates. */
        DEMONSTRATE
    }
}
