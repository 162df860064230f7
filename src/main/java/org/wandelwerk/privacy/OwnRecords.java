package org.wandelwerk.privacy;

import java.time.Instant;
import java.util.List;
import org.wandelwerk.kernel.PersonId;

/** What the house holds of one person at an instant; groups without a record are there too. */
public record OwnRecords(PersonId person, Instant at, List<OwnGroup> groups) {}
