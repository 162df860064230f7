/** The pages of those who come back to an account, and of those who check who they are. */
@NullMarked
package org.wandelwerk.identity.web.recovery;

import org.jspecify.annotations.NullMarked;
