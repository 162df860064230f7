/** Working pages about rights: who holds which role, who stands in for whom, and why somebody sees something. */
@NullMarked
package org.wandelwerk.identity.web.rights;

import org.jspecify.annotations.NullMarked;
