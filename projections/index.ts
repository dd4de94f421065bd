import type { Projection } from '../src/kernel/projection.ts';
import { access } from './access.ts';
import { appointments } from './appointments.ts';
import { alertsReadModel } from './alerts.ts';
import { channelFrames } from './channel-frames.ts';
import { conversations } from './conversations.ts';
import { chart } from './chart.ts';
import { directory } from './directory.ts';
import { files } from './files.ts';
import { notifications } from './notifications.ts';
import { roomHistory } from './room-history.ts';
import { roomsOfUsers } from './rooms-of-user.ts';
import { statistics } from './statistics.ts';

const readModels: readonly Projection[] = [roomHistory, roomsOfUsers, directory, statistics, files, appointments, alertsReadModel, notifications, conversations, chart, access];

/** Every read model; what they tell on channels is kept, but for rooms, whose streams are read again. */
export const projections: readonly Projection[] = [...readModels, channelFrames(readModels.filter((each) => each !== roomHistory))];
