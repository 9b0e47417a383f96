/** Long work that goes on while the client waits or does something else: documents into the workspace. */
@NullMarked
package org.entente.app.work;

import org.jspecify.annotations.NullMarked;
