/** How somebody comes back who lost ways in: by a second proof, or by the word of a second person and a wait. */
@NullMarked
@NamedInterface("recovery")
package org.wandelwerk.identity.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
