export const sampleAnnouncement = {
  type: 'dispersal_order',
  words: 'Leave by 12th Street within ten minutes',
  arrestWarned: 'no',
  minutesAllowed: 10,
  exits: ['12th Street north'],
  audibleAtRear: 'unknown',
};
