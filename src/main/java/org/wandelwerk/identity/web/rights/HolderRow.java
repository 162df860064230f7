package org.wandelwerk.identity.web.rights;

import java.util.List;
import org.wandelwerk.identity.access.Holder;

/** Somebody in the list of people, with what that person holds now or will hold. */
public record HolderRow(Holder holder, List<GrantView> grants) {}
