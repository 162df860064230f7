/** Working pages of those who read single answers of profiles: bodies, ministries, the bank. */
@NullMarked
package org.wandelwerk.profile.web.readers;

import org.jspecify.annotations.NullMarked;
